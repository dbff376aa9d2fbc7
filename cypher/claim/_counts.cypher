// What was retracted is no source and opposes nothing, nor is what somebody is said to have uttered who did not, nor what a language model proposed until a person confirms it.
// include: assertion/_accepted
AND (assertion.state = 'CONFIRMED' OR NOT about.method STARTS WITH 'llm:')
