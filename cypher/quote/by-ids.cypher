// The quotes with these ids.
// mode: read
// param ids: string[]
// row quote: QuoteNode
// index: quote_id
UNWIND $ids AS id
MATCH (quote:Quote {id: id})
RETURN
// include: quote/_row
