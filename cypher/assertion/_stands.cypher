// What nobody rejected or took back, in the newest text of its article.
// include: assertion/_accepted
AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
