-- phase 1 [tx] steps 1,2,3: rename sequence b to kedge_parked_0, rename sequence a to b, rename sequence kedge_parked_0 to a
ALTER SEQUENCE b RENAME TO kedge_parked_0;
ALTER SEQUENCE a RENAME TO b;
ALTER SEQUENCE kedge_parked_0 RENAME TO a;
