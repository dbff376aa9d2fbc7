// Every quote of every text of an article.
// mode: read
// param articleId: string
// row quote: QuoteNode
// index: article_id
MATCH (:Article {id: $articleId})-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)
RETURN
// include: quote/_row
