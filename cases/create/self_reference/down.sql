-- phase 1 [tx] steps 1,2: drop constraint node.node_parent_id_fkey, drop table node
ALTER TABLE node DROP CONSTRAINT node_parent_id_fkey;
DROP TABLE node;
