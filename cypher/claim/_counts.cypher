// What was retracted is no source and opposes nothing, nor is what a language model proposed until a person confirms it.
assertion.state <> 'REJECTED' AND assertion.retracted IS NULL AND (assertion.state = 'CONFIRMED' OR NOT about.method STARTS WITH 'llm:')
