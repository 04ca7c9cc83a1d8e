-- phase 1 [tx] steps 1,2: rename index a of stock to b, comment on index b of stock
ALTER INDEX a RENAME TO b;
COMMENT ON INDEX b IS 'New';
