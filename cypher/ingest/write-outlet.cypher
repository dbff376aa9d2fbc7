// Makes the outlet unless it exists.
// mode: write
// param outlet: OutletNode
// index: outlet_id
MERGE (outlet:Outlet {id: $outlet.id})
ON CREATE SET outlet.name = $outlet.name, outlet.domain = $outlet.domain, outlet.kind = $outlet.kind, outlet.owner = $outlet.owner
