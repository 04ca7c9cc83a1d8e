-- phase 1 [tx] steps 1,2,3: rename attribute address.b to kedge_parked_0, rename attribute address.a to b, rename attribute address.kedge_parked_0 to a
ALTER TYPE address RENAME ATTRIBUTE b TO kedge_parked_0;
ALTER TYPE address RENAME ATTRIBUTE a TO b;
ALTER TYPE address RENAME ATTRIBUTE kedge_parked_0 TO a;
