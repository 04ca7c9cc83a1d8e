-- phase 1 [tx] steps 1: rename view costly to dear
ALTER VIEW costly RENAME TO dear;
