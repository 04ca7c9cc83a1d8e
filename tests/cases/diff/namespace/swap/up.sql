-- phase 1 [tx] steps 1,2,3: rename schema a to kedge_parked_0, rename schema b to a, rename schema kedge_parked_0 to b
ALTER SCHEMA a RENAME TO kedge_parked_0;
ALTER SCHEMA b RENAME TO a;
ALTER SCHEMA kedge_parked_0 RENAME TO b;
