-- phase 1 [tx] steps 1,2,3: rename sequence a to kedge_parked_0, rename sequence b to a, rename sequence kedge_parked_0 to b
ALTER SEQUENCE a RENAME TO kedge_parked_0;
ALTER SEQUENCE b RENAME TO a;
ALTER SEQUENCE kedge_parked_0 RENAME TO b;
