-- phase 1 [tx] steps 1,2: drop constraint node_parent_id_fkey of node, drop table node
ALTER TABLE node DROP CONSTRAINT node_parent_id_fkey;
DROP TABLE node;
