-- phase 1 [tx] steps 1: rename table stocks to shares
ALTER TABLE stocks RENAME TO shares;
