// The articles with these ids.
// mode: read
// param ids: string[]
// row article: ArticleNode
// index: article_id
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN
// include: article/_row
