-- phase 1 [tx] steps 1,2,3,4: create table users, create table watchlists, add foreign key watchlists_symbol_fkey to watchlists (symbol refers to stocks) and 1 more
CREATE TABLE users (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    email varchar(320) NOT NULL,
    display_name varchar(80) NOT NULL,
    time_zone varchar(40) DEFAULT 'UTC' NOT NULL,
    last_seen_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_email_key UNIQUE (email),
    CONSTRAINT users_email_check CHECK (email LIKE '%_@_%')
);
COMMENT ON TABLE users IS 'People who use the service';
CREATE TABLE watchlists (
    user_id uuid NOT NULL,
    symbol varchar(16) NOT NULL,
    rank smallint NOT NULL,
    note text,
    added_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT watchlists_pkey PRIMARY KEY (user_id, symbol),
    CONSTRAINT watchlists_rank_check CHECK (rank > 0)
);
CREATE INDEX watchlists_symbol_idx ON watchlists (symbol);
COMMENT ON TABLE watchlists IS 'Stocks that users watch';
ALTER TABLE watchlists ADD CONSTRAINT watchlists_symbol_fkey FOREIGN KEY (symbol) REFERENCES stocks (symbol) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE watchlists ADD CONSTRAINT watchlists_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id);
