-- phase 1 [tx] steps 1,2,3: rename schema b to kedge_parked_0, rename schema a to b, rename schema kedge_parked_0 to a
ALTER SCHEMA b RENAME TO kedge_parked_0;
ALTER SCHEMA a RENAME TO b;
ALTER SCHEMA kedge_parked_0 RENAME TO a;
