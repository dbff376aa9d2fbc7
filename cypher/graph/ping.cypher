// Answers, if the database does.
// mode: read
// row answer: integer
RETURN 1 AS answer
