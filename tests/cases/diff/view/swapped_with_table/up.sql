-- phase 1 [tx] steps 1,2,3: rename view dear to kedge_parked_0, rename table price to dear, rename view kedge_parked_0 to price
ALTER VIEW dear RENAME TO kedge_parked_0;
ALTER TABLE price RENAME TO dear;
ALTER VIEW kedge_parked_0 RENAME TO price;
