// How many quotes report acts of these classes and modalities, from the index alone.
// mode: read
// param cueClasses: CueClass[]
// param modalities: Modality[]
// row total: integer
// index: quote_act
MATCH (quote:Quote)
WHERE quote.cueClass IN $cueClasses AND quote.modality IN $modalities
RETURN count(quote) AS total
