-- phase 1 [tx] steps 1,2,3: rename attribute address.a to kedge_parked_0, rename attribute address.b to a, rename attribute address.kedge_parked_0 to b
ALTER TYPE address RENAME ATTRIBUTE a TO kedge_parked_0;
ALTER TYPE address RENAME ATTRIBUTE b TO a;
ALTER TYPE address RENAME ATTRIBUTE kedge_parked_0 TO b;
