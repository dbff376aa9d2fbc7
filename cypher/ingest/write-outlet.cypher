// Makes the outlet unless it exists.
// mode: write
// param outlet: { id: string, name: string, domain: string?, kind: OutletKind, owner: string? }
// index: outlet_id
MERGE (outlet:Outlet {id: $outlet.id})
ON CREATE SET outlet.name = $outlet.name, outlet.domain = $outlet.domain, outlet.kind = $outlet.kind, outlet.owner = $outlet.owner
