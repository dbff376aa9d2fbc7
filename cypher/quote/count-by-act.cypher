// How many quotes report acts of these classes, modalities and standings, from the index alone.
// mode: read
// param cueClasses: CueClass[]
// param modalities: Modality[]
// param standings: Standing[]
// row total: integer
// index: quote_standing
MATCH (quote:Quote)
WHERE quote.cueClass IN $cueClasses AND quote.modality IN $modalities AND quote.standing IN $standings
RETURN count(quote) AS total
