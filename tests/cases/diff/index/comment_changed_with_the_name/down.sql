-- phase 1 [tx] steps 1,2: comment on index b of stock, rename index b of stock to a
COMMENT ON INDEX b IS 'Old';
ALTER INDEX b RENAME TO a;
