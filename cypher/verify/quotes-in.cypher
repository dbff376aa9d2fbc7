// Every quote of these snapshots, of whatever class and modality.
// mode: read
// param ids: string[]
// row quote: QuoteNode
// index: snapshot_id
UNWIND $ids AS id
MATCH (:Snapshot {id: id})<-[:QUOTED_IN]-(quote:Quote)
RETURN
// include: quote/_row
