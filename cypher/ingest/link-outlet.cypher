// Joins the article to its outlet.
// mode: write
// param articleId: string
// param outletId: string
// index: article_id, outlet_id
// allow: CartesianProduct because each side is one node, found by its id
MATCH (article:Article {id: $articleId})
MATCH (outlet:Outlet {id: $outletId})
MERGE (article)-[:PUBLISHED_BY]->(outlet)
