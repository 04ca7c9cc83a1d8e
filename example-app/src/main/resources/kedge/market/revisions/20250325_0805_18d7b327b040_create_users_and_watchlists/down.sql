-- phase 1 [tx] steps 1,2,3,4: drop constraint watchlists_user_id_fkey of watchlists, drop constraint watchlists_symbol_fkey of watchlists, drop table watchlists and 1 more
ALTER TABLE watchlists DROP CONSTRAINT watchlists_user_id_fkey;
ALTER TABLE watchlists DROP CONSTRAINT watchlists_symbol_fkey;
DROP TABLE watchlists;
DROP TABLE users;
