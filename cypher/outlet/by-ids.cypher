// The outlets with these ids.
// mode: read
// param ids: string[]
// row outlet: OutletNode
// index: outlet_id
UNWIND $ids AS id
MATCH (outlet:Outlet {id: id})
RETURN
// include: outlet/_row
