-- phase 1 [alone] steps 1: build the index of tree_pkey
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('tree_pkey_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS tree_pkey_new
CREATE UNIQUE INDEX CONCURRENTLY tree_pkey_new ON tree (id) INCLUDE (label);

-- phase 2 [tx] steps 1: replace primary key tree_pkey of tree (id)
ALTER TABLE tree DROP CONSTRAINT tree_parent_fkey;
ALTER TABLE tree DROP CONSTRAINT tree_pkey, ADD CONSTRAINT tree_pkey PRIMARY KEY USING INDEX tree_pkey_new;
ALTER TABLE tree ADD CONSTRAINT tree_parent_fkey FOREIGN KEY (parent) REFERENCES tree (id) ON DELETE CASCADE NOT VALID;

-- phase 3 [alone] steps 1: validate tree.tree_parent_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('tree') AND conname = 'tree_parent_fkey'
ALTER TABLE tree VALIDATE CONSTRAINT tree_parent_fkey;
