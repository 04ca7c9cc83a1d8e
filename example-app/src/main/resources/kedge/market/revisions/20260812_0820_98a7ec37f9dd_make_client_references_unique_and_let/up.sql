-- phase 1 [tx] steps 1,2: drop constraint watchlists_user_id_fkey of watchlists, rename index orders_open_idx of orders to orders_open_idx_old
ALTER TABLE watchlists DROP CONSTRAINT watchlists_user_id_fkey;
ALTER INDEX orders_open_idx RENAME TO orders_open_idx_old;

-- phase 2 [alone] steps 3: add unique constraint orders_user_id_client_reference_key to orders (user_id, client_reference)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('orders_user_id_client_reference_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS orders_user_id_client_reference_key
CREATE UNIQUE INDEX CONCURRENTLY orders_user_id_client_reference_key ON orders (user_id, client_reference);

-- phase 3 [tx] steps 3: add unique constraint orders_user_id_client_reference_key to orders (user_id, client_reference)
ALTER TABLE orders ADD CONSTRAINT orders_user_id_client_reference_key UNIQUE USING INDEX orders_user_id_client_reference_key;

-- phase 4 [alone] steps 4: create index orders_open_idx on orders (placed_at)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('orders_open_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS orders_open_idx
CREATE INDEX CONCURRENTLY orders_open_idx ON orders (placed_at) WHERE (status IN ('PENDING', 'SUBMITTED', 'PARTIALLY_FILLED'));

-- phase 5 [alone] steps 5: drop index orders_open_idx_old of orders
-- done when: SELECT to_regclass('orders_open_idx_old') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS orders_open_idx_old;

-- phase 6 [tx] steps 6: add foreign key watchlists_user_id_fkey to watchlists (user_id refers to users)
ALTER TABLE watchlists ADD CONSTRAINT watchlists_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE NOT VALID;

-- phase 7 [alone] steps 6: validate watchlists.watchlists_user_id_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('watchlists') AND conname = 'watchlists_user_id_fkey'
ALTER TABLE watchlists VALIDATE CONSTRAINT watchlists_user_id_fkey;
