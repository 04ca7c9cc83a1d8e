-- phase 1 [tx] steps 1: rename view dear to costly
ALTER VIEW dear RENAME TO costly;
