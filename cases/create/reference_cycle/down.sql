-- phase 1 [tx] steps 1,2,3,4: drop constraint b.b_a_id_fkey, drop constraint a.a_b_id_fkey, drop table b and 1 more
ALTER TABLE b DROP CONSTRAINT b_a_id_fkey;
ALTER TABLE a DROP CONSTRAINT a_b_id_fkey;
DROP TABLE b;
DROP TABLE a;
