-- phase 1 [tx] steps 1: rename view w to cheap
ALTER VIEW w RENAME TO cheap;
