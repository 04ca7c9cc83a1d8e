-- phase 1 [tx] steps 1,2: create table node, add foreign key node_parent_id_fkey to node (parent_id refers to node)
CREATE TABLE node (
    id bigint NOT NULL,
    parent_id bigint,
    CONSTRAINT node_pkey PRIMARY KEY (id)
);
ALTER TABLE node ADD CONSTRAINT node_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES node (id);
