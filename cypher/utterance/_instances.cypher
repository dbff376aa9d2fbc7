// Each quote of an article’s newest text that carries `utterance` or a variant of it, with how it stands to it.
CALL (utterance) {
  RETURN utterance AS carried, 'SAME' AS relation
  UNION ALL
  MATCH (utterance)-[variant:VARIANT_OF]-(other:Utterance)
  RETURN other AS carried, variant.relation AS relation
}
MATCH (carried)<-[instance:INSTANCE_OF]-(quote:Quote {standing: 'CURRENT'})
