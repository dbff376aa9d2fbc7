// How many outlets have a name or domain that contains some text.
// mode: read
// param text: string
// row total: integer
// index: outlet_name
MATCH (outlet:Outlet)
WHERE outlet.name >= '' AND outlet.id IS NOT NULL
  AND ($text = '' OR toLower(outlet.name) CONTAINS $text OR toLower(outlet.domain) CONTAINS $text)
RETURN count(outlet) AS total
