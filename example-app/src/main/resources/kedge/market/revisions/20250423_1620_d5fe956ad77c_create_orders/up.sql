-- phase 1 [tx] steps 1,2,3,4,5: create enum order_status, create table orders, add foreign key orders_signal_id_fkey to orders (signal_id refers to trading_signals) and 2 more
CREATE TYPE order_status AS ENUM ('PENDING', 'SUBMITTED', 'FILLED', 'CANCELLED');
CREATE TABLE orders (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    symbol varchar(16) NOT NULL,
    side text NOT NULL,
    status order_status DEFAULT 'PENDING' NOT NULL,
    quantity numeric(18,6) NOT NULL,
    limit_price numeric(15,4) NOT NULL,
    signal_id bigint,
    client_reference varchar(64),
    placed_at timestamptz DEFAULT now() NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT orders_pkey PRIMARY KEY (id),
    CONSTRAINT orders_quantity_check CHECK (quantity > 0),
    CONSTRAINT orders_side_check CHECK (side IN ('BUY', 'SELL'))
);
CREATE INDEX orders_user_id_placed_at_idx ON orders (user_id, placed_at);
COMMENT ON TABLE orders IS 'Orders to buy or sell';
COMMENT ON COLUMN orders.client_reference IS 'The client''s own number';
ALTER TABLE orders ADD CONSTRAINT orders_signal_id_fkey FOREIGN KEY (signal_id) REFERENCES trading_signals (id) ON DELETE SET NULL;
ALTER TABLE orders ADD CONSTRAINT orders_symbol_fkey FOREIGN KEY (symbol) REFERENCES stocks (symbol) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE orders ADD CONSTRAINT orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE RESTRICT;
