-- phase 1 [tx] steps 1,2,3: rename view price to kedge_parked_0, rename table dear to price, rename view kedge_parked_0 to dear
ALTER VIEW price RENAME TO kedge_parked_0;
ALTER TABLE dear RENAME TO price;
ALTER VIEW kedge_parked_0 RENAME TO dear;
