-- phase 1 [tx] steps 1: make table u logged
ALTER TABLE u SET LOGGED;
