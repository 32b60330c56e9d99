// Skin tones: base, shade side, the colour of lines, blush and lips.

export const skins = {
  deep: { base: '#946047', shade: '#6F4237', line: '#16070F', blush: '#D4624F', lip: '#4A1F2A' },
  brown: { base: '#BE7C53', shade: '#9C5E46', line: '#3E1A22', blush: '#E0654F', lip: '#7A2F36' },
  tan: { base: '#E3AA7B', shade: '#CC8867', line: '#6E3638', blush: '#F07F66', lip: '#99414A' },
  light: { base: '#FFD9BD', shade: '#F2B49C', line: '#B06A66', blush: '#FF8F80', lip: '#B24A57' },
};
