-- phase 1 [tx] steps 1: rename index account_ident of account to old
ALTER INDEX account_ident RENAME TO old;
