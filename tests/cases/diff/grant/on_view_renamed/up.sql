-- phase 1 [tx] steps 1: rename view cheap to w
ALTER VIEW cheap RENAME TO w;
