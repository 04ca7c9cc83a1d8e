-- phase 1 [tx] steps 1,2,3,4: drop constraint b_a_id_fkey of b, drop constraint a_b_id_fkey of a, drop table a and 1 more
ALTER TABLE b DROP CONSTRAINT b_a_id_fkey;
ALTER TABLE a DROP CONSTRAINT a_b_id_fkey;
DROP TABLE a;
DROP TABLE b;
