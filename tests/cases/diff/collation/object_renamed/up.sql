-- phase 1 [tx] steps 1: rename collation plain to bytes
ALTER COLLATION plain RENAME TO bytes;
