-- phase 1 [tx] steps 1,2,3,4,5: drop constraint orders_user_id_fkey of orders, drop constraint orders_symbol_fkey of orders, drop constraint orders_signal_id_fkey of orders and 2 more
ALTER TABLE orders DROP CONSTRAINT orders_user_id_fkey;
ALTER TABLE orders DROP CONSTRAINT orders_symbol_fkey;
ALTER TABLE orders DROP CONSTRAINT orders_signal_id_fkey;
DROP TABLE orders;
DROP TYPE order_status;
