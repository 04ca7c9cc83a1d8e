-- phase 1 [tx] steps 1: rename index old of account to account_ident
ALTER INDEX old RENAME TO account_ident;
