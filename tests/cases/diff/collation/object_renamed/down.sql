-- phase 1 [tx] steps 1: rename collation bytes to plain
ALTER COLLATION bytes RENAME TO plain;
