-- phase 1 [tx] steps 1,2,3: rename enum a to kedge_parked_0, rename enum b to a, rename enum kedge_parked_0 to b
ALTER TYPE a RENAME TO kedge_parked_0;
ALTER TYPE b RENAME TO a;
ALTER TYPE kedge_parked_0 RENAME TO b;
