// An outlet as stores give it.
outlet {.id, .name, .domain, .kind, .owner} AS outlet
