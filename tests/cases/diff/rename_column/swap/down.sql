-- phase 1 [tx] steps 1,2,3,4: rename index price_b_idx of price to price_a_idx, rename column price.b to kedge_parked_0, rename column price.a to b and 1 more
ALTER INDEX price_b_idx RENAME TO price_a_idx;
ALTER TABLE price RENAME COLUMN b TO kedge_parked_0;
ALTER TABLE price RENAME COLUMN a TO b;
ALTER TABLE price RENAME COLUMN kedge_parked_0 TO a;
