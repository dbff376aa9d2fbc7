// What a language model proposed is no source and opposes nothing until a person confirms it.
assertion.state <> 'REJECTED' AND (assertion.state = 'CONFIRMED' OR NOT about.method STARTS WITH 'llm:')
