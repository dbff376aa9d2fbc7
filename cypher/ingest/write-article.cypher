// Makes the article, or updates what its publisher may change; when it was first read stays.
// mode: write
// param article: { id: string, sourceId: string?, title: string?, url: string?, canonicalUrl: string?, authors: string[], publishedAt: string?, language: string?, ingestedAt: string }
// index: article_id
MERGE (article:Article {id: $article.id})
ON CREATE SET
  article.sourceId = $article.sourceId,
  article.url = $article.url,
  article.canonicalUrl = $article.canonicalUrl,
  article.ingestedAt = $article.ingestedAt,
  article.orderKey = $article.ingestedAt + ' ' + $article.id
SET
  article.title = $article.title,
  article.authors = $article.authors,
  article.publishedAt = $article.publishedAt,
  article.language = $article.language
