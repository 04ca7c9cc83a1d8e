-- phase 1 [tx] steps 1,2,3: rename enum b to kedge_parked_0, rename enum a to b, rename enum kedge_parked_0 to a
ALTER TYPE b RENAME TO kedge_parked_0;
ALTER TYPE a RENAME TO b;
ALTER TYPE kedge_parked_0 RENAME TO a;
