// The outlets after a name and id, by name, whose name or domain contains some text.
// mode: read
// param afterName: string
// param afterId: string
// param text: string
// param limit: integer
// row outlet: OutletNode
// index: outlet_name
MATCH (outlet:Outlet)
USING INDEX outlet:Outlet(name, id)
WHERE outlet.name >= $afterName AND outlet.id IS NOT NULL
  AND (outlet.name > $afterName OR outlet.id > $afterId)
  AND ($text = '' OR toLower(outlet.name) CONTAINS $text OR toLower(outlet.domain) CONTAINS $text)
WITH outlet ORDER BY outlet.name, outlet.id LIMIT $limit
RETURN
// include: outlet/_row
